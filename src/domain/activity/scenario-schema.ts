/** Scenarios: short stories to play through, with choices and several endings. Always about somebody drawn. */
import { z } from 'zod';
import { activityFields, idField, levelField, lineField, textField } from './shared-schema.ts';

const choiceField = z.strictObject({
  text: textField.meta({ description: 'What one may do or say next. Never something that harms, ready to copy.' }),
  to: idField.meta({ description: 'Id of the scene that follows.' }),
});

const sceneField = z.strictObject({
  id: idField.meta({ description: 'Unique in its story; the first scene is where the story starts.' }),
  lines: z.array(lineField).min(1).max(8),
  choices: z.array(choiceField).min(1).max(4).optional(),
  ending: z
    .strictObject({
      kind: z
        .enum(['well', 'open'])
        .meta({ description: 'Well: it came out well. Open: it may, and here is what helps.' }),
      title: textField,
      text: textField.meta({ description: 'What made the difference, and what still helps.' }),
    })
    .optional()
    .meta({ description: 'A scene has choices or an ending, never both.' }),
});

export const scenarioActivity = z.strictObject({
  ...activityFields,
  kind: z.literal('scenario'),
  look: z.enum(['chat', 'call', 'story']).meta({ description: 'How the lines are drawn.' }),
  stories: z
    .array(
      z.strictObject({ id: idField, level: levelField, title: textField, scenes: z.array(sceneField).min(3).max(16) }),
    )
    .min(1)
    .max(4),
});

export type ScenarioActivity = z.infer<typeof scenarioActivity>;
export type Story = ScenarioActivity['stories'][number];
export type Scene = z.infer<typeof sceneField>;
