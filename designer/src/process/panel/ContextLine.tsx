import { MultiSelect, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../i18n/local-text.js';
import { useSurroundings } from '../blocks/surroundings.js';
import { pathsOf } from '../card/paths.js';
import { ExpressionProblems } from '../condition/ExpressionProblems.js';
import { useDocument } from '../editor/editor.js';
import { fieldsInLine, fitsLine, lineOfFields } from './context-line.js';

/** What names a case for people: fields one after another; any other expression is shown as its text. */
export function ContextLine() {
  const { t } = useTranslation('process');
  const say = useSay();
  const { entities } = useSurroundings();
  const { card, contextLine = '' } = useDocument(state => state.diagram);
  const edit = useDocument(state => state.edit);
  const change = (text: string) => edit('changeProcess', { contextLine: text || undefined }, 'process:line');
  const fields = fieldsInLine(contextLine);
  if (fields === null) {
    return (
      <>
        <Textarea
          aria-label={t('contextLine')}
          autosize
          ff="monospace"
          value={contextLine}
          onChange={event => change(event.currentTarget.value)}
        />
        <ExpressionProblems text={contextLine} expect="value" />
      </>
    );
  }
  const options = pathsOf(card, entities, 1).filter(({ type }) => fitsLine(type));
  const known = new Set(options.map(option => option.path));
  return (
    <MultiSelect
      aria-label={t('contextLine')}
      description={t('contextLineHint')}
      placeholder={fields.length === 0 ? t('chooseFields') : undefined}
      searchable
      data={[
        ...options.map(({ path, name, along }) => ({ value: path, label: [...along, name].map(say).join(' → ') })),
        ...fields.filter(path => !known.has(path)).map(path => ({ value: path, label: path })),
      ]}
      value={fields}
      onChange={next => change(lineOfFields(next))}
    />
  );
}
