/**
 * Which messages the message builder offers, and which blanks they may have.
 *
 * Both lists are closed, so that no language and no edition can add a message to an offender, or a blank that asks for
 * a picture. The words stand in `content/<lang>/messages.yaml`.
 */

/** Who may get a message. Never somebody who threatens, an ex or a stranger: what is told to them can harm the sender. */
export const recipients = ['platform', 'school', 'friend', 'store'] as const;

/** Things to fill in. There is no blank for a picture, and none for who may have done it. */
export const blankIds = [
  'platform',
  'link',
  'account',
  'own',
  'place',
  'day',
  'time',
  'report',
  'age',
  'teacher',
  'class',
  'told',
  'reach',
  'sign',
] as const;

/** All messages, in the order of the page; each id is also the address of its place on the page. */
export const messageIds = [
  'platform-under18',
  'platform-adult',
  'platform-threat',
  'platform-fake',
  'platform-account',
  'platform-again',
  'school-pupil',
  'school-friend',
  'school-parent',
  'friend-stop',
  'store-app',
] as const;

export type Recipient = (typeof recipients)[number];
export type BlankId = (typeof blankIds)[number];
export type MessageId = (typeof messageIds)[number];

/** Returns who gets a message: the first part of its id. */
export function recipientOf(id: MessageId): Recipient {
  const [recipient] = recipients.filter((name) => id.startsWith(`${name}-`));
  if (!recipient) throw new Error(`The message "${id}" names no recipient.`);
  return recipient;
}
