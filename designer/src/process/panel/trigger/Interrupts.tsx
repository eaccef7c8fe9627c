import { Radio, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface InterruptsProps {
  readonly where: 'block' | 'around';
  readonly value: boolean;
  readonly onChange: (interrupts: boolean) => void;
}

/** What becomes of what the event stands on: it is stopped, or goes on beside one more branch. */
export function Interrupts({ where, value, onChange }: InterruptsProps) {
  const { t } = useTranslation('process');
  return (
    <Radio.Group label={t('whenItComes')} value={value ? 'stop' : 'go'} onChange={next => onChange(next === 'stop')}>
      <Stack gap="xs" mt="xs">
        <Radio value="stop" label={t(`interrupts.${where}`)} />
        <Radio value="go" label={t(`goesOn.${where}`)} />
      </Stack>
    </Radio.Group>
  );
}
