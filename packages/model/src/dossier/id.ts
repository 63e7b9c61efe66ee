import { z } from "zod";

const slug = () =>
  z
    .string()
    .max(60)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** Ids are slugs, unique in the dossier: results survive rewording, a corrected coding gets a new id. */
export const ActorId = slug().brand("ActorId");
export type ActorId = z.infer<typeof ActorId>;

export const EventId = slug().brand("EventId");
export type EventId = z.infer<typeof EventId>;

export const IssueId = slug().brand("IssueId");
export type IssueId = z.infer<typeof IssueId>;

export const PositionId = slug().brand("PositionId");
export type PositionId = z.infer<typeof PositionId>;

export const ArgumentId = slug().brand("ArgumentId");
export type ArgumentId = z.infer<typeof ArgumentId>;

export const PremiseId = slug().brand("PremiseId");
export type PremiseId = z.infer<typeof PremiseId>;

export const PassageId = slug().brand("PassageId");
export type PassageId = z.infer<typeof PassageId>;
