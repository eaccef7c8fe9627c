import './words.js';
import { Alert, CloseButton, Text, Title } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { WaitList } from '../case/CaseWaits.js';
import { Changes } from '../changes/Changes.js';
import type { TriedPartsFragment } from '../graphql/generated/graphql.js';
import { useSay } from '../i18n/local-text.js';
import css from './Trial.module.css';
import { TriedEffects } from './TriedEffects.js';
import { TriedRules } from './TriedRules.js';

interface TrialProps {
  readonly tried: TriedPartsFragment;
  readonly onHide: () => void;
}

/** What would come of the completion: where it stops, what is next, which way and why, what leaves. Nothing of it has happened. */
export function Trial({ tried, onHide }: TrialProps) {
  const { t } = useTranslation('trial');
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new trial is told from its heading on.
  useEffect(() => heading.current?.focus(), [tried]);
  const { waits, branches, rules, effects, incidents, written, goesOn, ends } = tried;
  const outcome = say(ends?.outcome);
  return (
    <section className={css.trial} aria-labelledby="trial">
      <div className={css.head}>
        <div>
          <Title order={3} size="h4" id="trial" ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
            {t('title')}
          </Title>
          <Text size="sm" c="dimmed">
            {t('nothingWritten')}
          </Text>
        </div>
        <CloseButton aria-label={t('close')} onClick={onHide} />
      </div>
      {incidents.map(({ element, nodeName, title, message }) => (
        <Alert
          key={element}
          color="red"
          icon={<IconAlertTriangle aria-hidden />}
          title={t('stops', { step: say(nodeName) })}
        >
          <Text fw={500}>{title}</Text>
          <Text>{message}</Text>
        </Alert>
      ))}
      {ends && <Text fw={500}>{outcome ? t('endsAs', { outcome }) : t('ends')}</Text>}
      {goesOn && <Text fw={500}>{t('goesOn', { step: say(goesOn) })}</Text>}
      {waits.length > 0 && (
        <Part title={t('waits')}>
          <WaitList waits={waits} />
        </Part>
      )}
      {!ends && !goesOn && waits.length === 0 && incidents.length === 0 && <Text>{t('same')}</Text>}
      {branches.length > 0 && (
        <Part title={t('way')}>
          <ul className={css.lines}>
            {branches.map(({ node, name, branch }) => (
              <li key={`${node} ${say(branch)}`}>
                {say(name)}: <strong>{say(branch) || t('unnamedBranch')}</strong>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {rules.length > 0 && (
        <Part title={t('rules')}>
          <TriedRules rules={rules} />
        </Part>
      )}
      {effects.length > 0 && (
        <Part title={t('effects')}>
          <TriedEffects effects={effects} />
        </Part>
      )}
      {written.map(({ node, name, changes }) => (
        <Part key={node} title={t('written', { step: say(name) })}>
          <Changes changes={changes} written={false} />
        </Part>
      ))}
    </section>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div>
      <Title order={4} size="sm" fw={600} mb={4}>
        {title}
      </Title>
      {children}
    </div>
  );
}
