import { expect, test } from 'vitest';
import { sourcesClaimed, textForTrack } from '#domain/source/claims.ts';

const mdx = `<Claim source="a">One</Claim>
<Only tracks="navigators advocates">

<Claim source="b">Two</Claim> <Claim source="a">again</Claim>

</Only>
<Only tracks="advocates">
<Claim source="c">Three</Claim>
</Only>`;

test.each([
  ['explorers', ['a']],
  ['navigators', ['a', 'b']],
  ['advocates', ['a', 'b', 'c']],
  [undefined, ['a']],
] as const)('%s sees the sources %j', (track, sources) => {
  expect(sourcesClaimed(textForTrack(mdx, track))).toEqual(sources);
});
