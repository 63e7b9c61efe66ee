/** The parameters that the path of a route names: `/attempts/[attemptId]` has `attemptId`. */
export type ParamsOf<Route extends string> = Route extends `${string}[${infer Name}]${infer Rest}`
  ? { readonly [Key in Name]: string } & ParamsOf<Rest>
  : Readonly<Record<never, string>>;
