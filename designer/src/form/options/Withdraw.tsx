import { ActionIcon } from '@mantine/core';
import type { Option } from '@marshrut/model';
import { IconEye, IconEyeOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../i18n/local-text.js';
import '../words.js';

interface WithdrawProps {
  readonly option: Option;
  readonly size?: number;
  readonly onChange: (option: Option) => void;
}

/** An option that is offered no more stays known, so that what has it shows its name. */
export function Withdraw({ option, size, onChange }: WithdrawProps) {
  const { t } = useTranslation('form');
  const say = useSay();
  const { withdrawn, ...offered } = option;
  const label = t(withdrawn ? 'offerOption' : 'withdrawOption', { name: say(option.name) || option.key });
  return (
    <ActionIcon
      {...(size === undefined ? {} : { size })}
      aria-label={label}
      title={label}
      aria-pressed={withdrawn === true}
      onClick={() => onChange(withdrawn ? offered : { ...option, withdrawn: true })}
    >
      {withdrawn ? <IconEyeOff size={16} stroke={1.75} /> : <IconEye size={16} stroke={1.75} />}
    </ActionIcon>
  );
}
