/** The way from the home page to a page, as search engines show it. */
import type { Module, Track } from '#domain/course/course.ts';
import { modulePath, trackPath } from '#domain/course/paths.ts';
import type { Edition, Thing } from './thing.ts';

/**
 * Describes the way to a page of the course: home, track, module, page. The page itself needs no address.
 *
 * @param here - Title of the page; left out on the page of the last thing before it.
 */
export function describeWay(
  { course, address }: Edition,
  { track, module, here }: { track: Track; module?: Module; here?: string },
): Thing {
  const steps = [
    { name: course.title, item: address('/') },
    { name: track.name, item: address(trackPath(track.id)) },
    ...(module ? [{ name: module.title, item: address(modulePath(track.id, module)) }] : []),
    ...(here ? [{ name: here }] : []),
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, index) => ({ '@type': 'ListItem', position: index + 1, ...step })),
  };
}
