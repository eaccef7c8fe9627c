import type { Value } from '@marshrut/model';
import { type Control, Controller } from 'react-hook-form';
import { useSay } from '../i18n/local-text.js';
import type { Computation } from './check.js';
import { type FormField, nameOf, type Titles, type Typed } from './field.js';
import { HowComputed } from './inputs/HowComputed.js';
import { inputOf } from './inputs/input-of.js';
import { ReadValue } from './inputs/ReadValue.js';

interface FormFieldViewProps {
  readonly field: FormField;
  readonly required: boolean;
  /** The value it is locked at; undefined while it may be changed. */
  readonly locked: Value | undefined;
  /** What a computed field comes to. */
  readonly computed: Computation | undefined;
  readonly titles: Titles;
  readonly task: string | undefined;
  readonly control: Control<Typed>;
}

/** One field of a generated form: an input of its kind, or words where it is only read. */
export function FormFieldView({ field, required, locked, computed, titles, task, control }: FormFieldViewProps) {
  const say = useSay();
  const Input = field.mode === 'EDIT' && locked === undefined ? inputOf(field.type.kind) : null;
  return (
    <Controller
      name={nameOf(field.path)}
      control={control}
      render={({ field: input, fieldState }) =>
        Input ? (
          <Input
            type={field.type}
            name={input.name}
            label={say(field.label)}
            help={say(field.help) || undefined}
            required={required}
            value={input.value ?? null}
            error={fieldState.error?.message}
            titles={titles}
            task={task}
            ref={input.ref}
            onChange={input.onChange}
            onBlur={input.onBlur}
          />
        ) : (
          <ReadValue
            type={field.type}
            label={say(field.label)}
            help={say(field.help) || undefined}
            value={computed ? computed.value : locked === undefined ? (input.value ?? null) : locked}
            error={fieldState.error?.message}
            titles={titles}
            beside={computed && <HowComputed computed={computed} field={field} titles={titles} />}
          />
        )
      }
    />
  );
}
