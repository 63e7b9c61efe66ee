export { createDatabase } from "./databases.ts";
export { findPostgres } from "./find-postgres.ts";
export { type RunningCluster, startCluster } from "./start-cluster.ts";
