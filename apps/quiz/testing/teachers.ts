import type { Database } from "#db/client.ts";
import { teachers } from "#db/schema.ts";
import type { Teacher } from "#server/teachers/teacher.ts";
import { newToken } from "#server/tokens.ts";

/** A teacher with no way in, for whatever asks who owns a session. */
export async function addTeacher(database: Database): Promise<Teacher> {
  const [teacher] = await database
    .insert(teachers)
    .values({ name: newToken() })
    .returning({ id: teachers.id, name: teachers.name, isAdmin: teachers.isAdmin });
  if (!teacher) throw new Error("No teacher was kept.");
  return teacher;
}
