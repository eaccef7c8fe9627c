import { Button, Select, TextInput } from '@mantine/core';
import { type CardField, localText } from '@marshrut/model';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../i18n/local-text.js';
import { ValueInput } from '../condition/ValueInput.js';
import { nodeOf } from '../document/level.js';
import { useDocument } from '../editor/editor.js';
import { LocalizedField } from '../panel/LocalizedField.js';
import css from './CardFields.module.css';
import { FieldTypeEditor } from './FieldTypeEditor.js';
import { isFree } from './key.js';
import type { FieldUses } from './uses.js';

interface CardFieldSettingsProps {
  readonly field: CardField;
  readonly uses: FieldUses;
  readonly onRenamed: (key: string) => void;
}

const useKinds = ['variable', 'parameter', 'constant', 'transient'] as const;

export function CardFieldSettings({ field, uses, onRenamed }: CardFieldSettingsProps) {
  const { t } = useTranslation('process');
  const edit = useDocument(state => state.edit);
  const unused = uses.nodes.length === 0 && !uses.contextLine;
  const change = (next: Partial<CardField>, join?: string) =>
    edit('changeCard', { key: field.key, field: { ...field, ...next } }, join && `${join}:${field.key}`);
  return (
    <div className={css.settings}>
      <LocalizedField
        label={t('name')}
        value={field.name}
        onChange={(text, written) => change({ name: { ...field.name, [written]: text } }, 'field name')}
      />
      <FieldTypeEditor type={field.type} onChange={type => change({ type }, 'field type')} />
      <Select
        label={t('fieldUse')}
        description={t(`useHint.${field.use}`)}
        data={useKinds.map(use => ({ value: use, label: t(`use.${use}`) }))}
        value={field.use}
        onChange={use => use && change({ use: use as CardField['use'] })}
      />
      {field.use === 'constant' && (
        <ValueInput
          label={t('constantValue')}
          type={field.type}
          value={field.value ?? null}
          onChange={value => change({ value }, 'field value')}
        />
      )}
      <LocalizedField
        label={t('help')}
        value={field.help ?? localText('')}
        onChange={(text, written) =>
          change({ help: { ...(field.help ?? localText('')), [written]: text } }, 'field help')
        }
      />
      <KeyInput field={field} unused={unused} onRenamed={onRenamed} />
      <Uses uses={uses} />
      <Button
        variant="subtle"
        color="red"
        size="compact-sm"
        style={{ alignSelf: 'flex-start' }}
        leftSection={<IconTrash size={16} aria-hidden />}
        onClick={() => edit('changeCard', { key: field.key, field: null })}
      >
        {t('removeField')}
      </Button>
    </div>
  );
}

/** The name in expressions. It changes only while nothing says it yet. */
function KeyInput({
  field,
  unused,
  onRenamed,
}: {
  field: CardField;
  unused: boolean;
  onRenamed: (key: string) => void;
}) {
  const { t } = useTranslation('process');
  const card = useDocument(state => state.diagram.card);
  const edit = useDocument(state => state.edit);
  const [typed, setTyped] = useState(field.key);
  const others = new Set(card.flatMap(one => (one.key === field.key ? [] : [one.key])));
  const fine = typed === field.key || isFree(typed, others);
  return (
    <TextInput
      label={t('fieldKey')}
      description={t(unused ? 'fieldKeyHint' : 'fieldKeyFixed')}
      readOnly={!unused}
      variant={unused ? 'default' : 'filled'}
      value={typed}
      error={fine ? undefined : t('fieldKeyWrong')}
      onChange={event => setTyped(event.currentTarget.value)}
      onBlur={() => {
        if (typed === field.key || !fine) return setTyped(field.key);
        edit('changeCard', { key: field.key, field: { ...field, key: typed } });
        onRenamed(typed);
      }}
    />
  );
}

function Uses({ uses }: { readonly uses: FieldUses }) {
  const { t } = useTranslation('process');
  const say = useSay();
  const diagram = useDocument(state => state.diagram);
  const leadTo = useDocument(state => state.leadTo);
  if (uses.nodes.length === 0) return <p className={css.hint}>{t('unusedHint')}</p>;
  return (
    <div>
      <p className={css.hint}>{t('usedIn')}</p>
      <div className={css.uses}>
        {uses.nodes.map(id => (
          <button key={id} type="button" className={css.use} onClick={() => leadTo(id, null, '')}>
            {say(nodeOf(diagram, id)?.name)}
          </button>
        ))}
      </div>
    </div>
  );
}
