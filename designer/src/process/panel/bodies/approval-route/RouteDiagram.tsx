import { UnstyledButton } from '@mantine/core';
import { type RouteSettings, stageAt } from '@marshrut/blocks';
import { IconArrowBackUp, IconArrowDown, IconArrowsSplit2, IconListNumbers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../../../i18n/local-text.js';
import css from './ApprovalRoute.module.css';

interface RouteDiagramProps {
  readonly route: RouteSettings;
  readonly opened: string | null;
  readonly onOpen: (stage: string) => void;
}

/** The way a case goes: stage by stage, with the rule of each and where a no leads. */
export function RouteDiagram({ route, opened, onOpen }: RouteDiagramProps) {
  const { t } = useTranslation('process');
  const say = useSay();
  if (route.stages.length === 0) return null;
  return (
    <ol className={css.diagram} aria-label={t('route.diagram')}>
      {route.stages.map((drawn, index) => {
        const stage = stageAt(route, index);
        const back = route.stages.find(({ id }) => id === stage.reject);
        const Order = stage.turn === 'together' ? IconArrowsSplit2 : IconListNumbers;
        const rule =
          stage.rule === 'quorum' ? t('route.quorumOf', { count: stage.quorum }) : t(`route.rule.${stage.rule}`);
        return (
          <li key={drawn.id} className={css.stop}>
            {index > 0 && <IconArrowDown size={16} stroke={1.75} className={css.arrow} aria-hidden />}
            <UnstyledButton
              className={css.box}
              data-opened={opened === drawn.id || undefined}
              data-silent={!stage.approval || undefined}
              onClick={() => onOpen(drawn.id)}
            >
              <span className={css.boxName}>{say(stage.name)}</span>
              <span className={css.boxLine}>
                <Order size={14} stroke={1.75} aria-hidden />
                {t(stage.turn)} · {stage.approval ? rule : t('route.withoutApproval')}
              </span>
              <span className={css.boxLine}>{t('route.people', { count: stage.participants.length })}</span>
              {stage.approval && (
                <span className={css.boxLine}>
                  <IconArrowBackUp size={14} stroke={1.75} aria-hidden />
                  {back ? t('route.rejectTo', { name: say(back.name) }) : t('route.rejectEnds')}
                </span>
              )}
            </UnstyledButton>
          </li>
        );
      })}
    </ol>
  );
}
