import '@mantine/spotlight/styles.layer.css';
import { Kbd } from '@mantine/core';
import { createSpotlight, Spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BlockIcon } from '../blocks/BlockIcon.js';
import { type Command, fitting } from './command.js';
import { useCommands } from './use-commands.js';

const groups = ['act', 'add', 'goTo'] as const;
/** As many of a group as are seen before something is typed. */
const FIRST = 6;

/** Everything that can be done, found by the person's own words. */
export function FindCommand({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('process');
  const commands = useCommands();
  const [typed, setTyped] = useState('');
  const [[store, spotlight]] = useState(createSpotlight);
  useEffect(spotlight.open, []);
  const found = fitting(commands, typed);
  const shown = (group: Command['group']) => {
    const here = found.filter(command => command.group === group);
    return typed === '' ? here.slice(0, group === 'act' ? here.length : FIRST) : here;
  };
  return (
    <Spotlight.Root
      store={store}
      query={typed}
      onQueryChange={setTyped}
      onSpotlightClose={onClose}
      shortcut={null}
      scrollable
      maxHeight={480}
      returnFocus
      centered={false}
      yOffset="12vh"
    >
      <Spotlight.Search
        placeholder={t('findCommand')}
        aria-label={t('findCommand')}
        leftSection={<IconSearch size={18} aria-hidden />}
      />
      <Spotlight.ActionsList>
        {found.length === 0 && <Spotlight.Empty>{t('nothingFound')}</Spotlight.Empty>}
        {groups.map(group => {
          const here = shown(group);
          if (here.length === 0) return null;
          return (
            <Spotlight.ActionsGroup key={group} label={t(`commands.${group}`)}>
              {here.map(command => (
                <Spotlight.Action
                  key={command.id}
                  label={command.name}
                  description={command.hint}
                  leftSection={command.block ? <BlockIcon block={command.block} size={30} /> : undefined}
                  rightSection={command.keys ? <Kbd>{command.keys}</Kbd> : undefined}
                  onClick={command.run}
                />
              ))}
            </Spotlight.ActionsGroup>
          );
        })}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}
