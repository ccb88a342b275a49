/** The messages that can be sent: who may get one, and what none of them may say. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { blanksIn } from '#domain/tools/fill-message.ts';
import { messagesSchema } from '#domain/tools/messages-schema.ts';
import { blankIds, messageIds, recipientOf, recipients } from '#domain/tools/messages.ts';

const english: unknown = parse(readFileSync('content/en/messages.yaml', 'utf8'));
const words = messagesSchema.parse(english);

test('only a platform, a school, a friend or a store gets a message, and each of them does', () => {
  expect([...new Set(messageIds.map(recipientOf))].toSorted()).toEqual([...recipients].toSorted());
});

test('no blank asks for a picture, or for who did it', () => {
  expect(blankIds.filter((id) => /picture|image|photo|file|screenshot|who|suspect|name/.test(id))).toEqual([]);
});

test('every blank is used', () => {
  const used = new Set(Object.values(words.messages).flatMap(({ text }) => blanksIn(text)));
  expect(blankIds.filter((id) => !used.has(id))).toEqual([]);
});

test('a blank that does not exist is found, and so is a missing message', () => {
  const change = structuredClone(words);
  change.messages['friend-stop'].text = 'Look at {picture}.';
  expect(messagesSchema.safeParse(change).error?.issues[0]?.message).toContain('there is no blank "{picture}"');
  const others = Object.fromEntries(Object.entries(words.messages).filter(([id]) => id !== 'store-app'));
  expect(messagesSchema.safeParse({ ...words, messages: others }).success).toBe(false);
});

describe.each(messageIds)('%s', (id) => {
  const { text } = words.messages[id];

  test('offers no picture and no screenshot', () => {
    expect(text).not.toMatch(/screenshot|attach|enclos|I (can|will) (send|show)/i);
  });

  test('threatens nobody', () => {
    expect(text).not.toMatch(/police|lawyer|court|punish|or else|I know (that )?you/i);
  });
});

test.each(messageIds.filter((id) => recipientOf(id) === 'school'))('%s says what not to look at or to ask', (id) => {
  expect(words.messages[id].text).toContain('do not look for it');
  expect(words.messages[id].text).toMatch(/must you pass on, and to whom/);
  expect(words.messages[id].before.join(' ')).toMatch(/The school can ask you/);
});
