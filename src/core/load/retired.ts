/** Tools that a host once had. */
import type { Host, RetiredTool } from '../hosts/host';

/** Looked up in any case, since a retired name is gone however it is spelt. */
export const retirementOf = (name: string, host: Host): (RetiredTool & { readonly name: string }) | undefined => {
  const found = Object.keys(host.retiredTools).find((retired) => retired.toLowerCase() === name.toLowerCase());
  const row: RetiredTool | undefined = found === undefined ? undefined : host.retiredTools[found];
  return row && found !== undefined ? { ...row, name: found } : undefined;
};
