import { autocomplete, confirm, isCancel, log, multiselect, text } from '@clack/prompts';
import * as v from 'valibot';
import { type Asker, Cancelled, type Choice } from './asker';

/** Choices shown at once. */
const SHOWN = 8;

/** Asks in the terminal. */
export const terminalAsker: Asker = {
  text: async (question, { schema, optional = false } = {}) => {
    const answer = await text({
      message: optional ? `${question} (may stay empty)` : question,
      validate: (value = '') => faultOf(value.trim(), schema, optional),
    });
    return answered(answer ?? '').trim();
  },
  choose: async <T extends string>(question: string, choices: readonly Choice<T>[]) =>
    answered(
      await autocomplete<string>({
        message: question,
        options: choices.map((choice) => ({ ...choice })),
        maxItems: SHOWN,
        filter: (typed, { value, label = value }) =>
          `${value} ${label}`.toLowerCase().includes(typed.toLowerCase()),
      }),
    ) as T,
  chooseSome: async <T extends string>(question: string, choices: readonly Choice<T>[]) => {
    const chosen = answered(
      await multiselect<string>({
        message: question,
        options: choices.map((choice) => ({ ...choice })),
        required: true,
      }),
    );
    return choices.map(({ value }) => value).filter((value) => chosen.includes(value));
  },
  confirm: async (question) => answered(await confirm({ message: question })),
  say: (words) => log.info(words),
};

function faultOf(
  value: string,
  schema: v.GenericSchema<string, string> | undefined,
  optional: boolean,
): string | undefined {
  if (value === '') return optional ? undefined : 'This one is needed.';
  if (!schema) return undefined;
  const result = v.safeParse(schema, value);
  return result.success ? undefined : result.issues[0].message;
}

function answered<T>(answer: T): Exclude<T, symbol> {
  if (isCancel(answer)) throw new Cancelled();
  return answer as Exclude<T, symbol>;
}
