import { ActionIcon, Checkbox } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../../../i18n/local-text.js';
import { useSurroundings } from '../../../blocks/surroundings.js';
import { FieldPicker } from '../../../card/FieldPicker.js';
import { fieldAt } from '../../../card/field-at.js';
import { useDocument } from '../../../editor/editor.js';
import inputs from '../../inputs/Inputs.module.css';
import css from './ApprovalRoute.module.css';

interface PathRowsProps {
  readonly at: string;
  /** What adds one more. */
  readonly label: string;
  readonly paths: readonly string[];
  /** Where they are filled in: whether each must be. */
  readonly required?: (path: string) => boolean;
  readonly onChange: (paths: string[], required?: Readonly<Record<string, boolean>>) => void;
}

/** Fields of the case and of its records, by name. */
export function PathRows({ at, label, paths, required, onChange }: PathRowsProps) {
  const { t } = useTranslation('process');
  const say = useSay();
  const card = useDocument(state => state.diagram.card);
  const { entities } = useSurroundings();
  const nameOf = (path: string) => say(fieldAt(card, entities, path)?.name) || path;
  return (
    <div className={inputs.stack} data-property={at}>
      {paths.map((path, index) => (
        <div key={path} className={css.line} data-property={`${at}.${index}`}>
          <span className={css.path}>{nameOf(path)}</span>
          {required && (
            <Checkbox
              label={t('required')}
              checked={required(path)}
              onChange={event => onChange([...paths], { [path]: event.currentTarget.checked })}
            />
          )}
          <ActionIcon
            size={28}
            aria-label={t('removeRow', { name: nameOf(path) })}
            onClick={() => onChange(paths.filter(other => other !== path))}
          >
            <IconX size={16} stroke={1.75} />
          </ActionIcon>
        </div>
      ))}
      <FieldPicker
        key={paths.length}
        label={label}
        placeholder={label}
        value=""
        depth={1}
        onChange={path => path && !paths.includes(path) && onChange([...paths, path])}
      />
    </div>
  );
}
