/** Every address that help sends people to, and where it is written. */
import { filesOf, present, type ContentTree } from '../check/content-tree.ts';

/** A place in the content: file and line. */
export interface LinkPlace {
  readonly file: string;
  readonly line: number;
}

/** An address with all its places, so that each is asked for once. */
export interface Link {
  readonly address: string;
  readonly places: readonly LinkPlace[];
}

/** Collects official pages, web contacts of services, and report forms of platforms. Sources are not among them. */
export function collectLinks(tree: ContentTree): Link[] {
  const links = new Map<string, LinkPlace[]>();
  const add = (address: string | undefined, place: LinkPlace) => {
    if (address === undefined || !/^https?:\/\//.test(address)) return;
    links.set(address, [...(links.get(address) ?? []), place]);
  };
  for (const file of filesOf(tree, 'supportServices')) {
    if (file.data?.status === 'closed') continue;
    add(file.data?.url, { file: file.path, line: file.lineOf(['url']) });
    for (const [index, { value }] of present(file.data?.contacts)) {
      add(value, { file: file.path, line: file.lineOf(['contacts', index, 'value']) });
    }
  }
  for (const file of filesOf(tree, 'platforms')) {
    add(file.data?.reportUrl, { file: file.path, line: file.lineOf(['reportUrl']) });
  }
  return [...links].map(([address, places]) => ({ address, places }));
}
