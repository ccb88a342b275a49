/** Words of the message builder: `content/<lang>/messages.yaml`. */
import { z } from 'zod';
import { textField } from '../content/fields.ts';
import { blanksIn } from './fill-message.ts';
import { blankIds, messageIds } from './messages.ts';

const blankField = z.strictObject({
  label: textField.meta({ description: 'Label of the field.' }),
  hint: textField.optional().meta({ description: 'What helps to fill it in. Never a request for a picture.' }),
  gap: textField.meta({ description: 'Stands in the message, in [ ], until the field is filled in.' }),
});

const messageField = z.strictObject({
  title: textField.meta({ description: 'What happened, in the words of the sender.' }),
  before: z.array(textField).default([]).meta({ description: 'What to know or do before sending it.' }),
  text: textField.meta({
    description:
      'The message, with blanks such as {link}. It threatens and accuses nobody, and offers no picture and no screenshot.',
  }),
});

/** One file of messages. Every message and every blank is there, so that a language leaves none out. */
export const messagesSchema = z
  .strictObject({
    blanks: z.record(z.enum(blankIds), blankField),
    messages: z.record(z.enum(messageIds), messageField),
  })
  .superRefine(({ messages }, context) => {
    for (const [id, { text }] of Object.entries(messages)) {
      const known: readonly string[] = blankIds;
      for (const blank of blanksIn(text).filter((name) => !known.includes(name))) {
        const message = `there is no blank "{${blank}}"; use ${blankIds.map((name) => `{${name}}`).join(', ')}`;
        context.addIssue({ code: 'custom', path: ['messages', id, 'text'], message });
      }
    }
  });

export type Messages = z.infer<typeof messagesSchema>;
