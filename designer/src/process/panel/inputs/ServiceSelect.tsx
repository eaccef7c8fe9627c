import { type ComboboxItem, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../../i18n/local-text.js';
import type { ServiceHere } from '../../blocks/use-services.js';
import css from './Inputs.module.css';

interface ServiceSelectProps {
  readonly value: string;
  /** Undefined until they are known. */
  readonly services: readonly ServiceHere[] | undefined;
  readonly onChange: (service: ServiceHere) => void;
}

/** One of the services administrators have connected. One that is not among them stays, and says so. */
export function ServiceSelect({ value, services, onChange }: ServiceSelectProps) {
  const { t } = useTranslation('process');
  const say = useSay();
  const options = (services ?? []).map(({ key, name }) => ({ value: key, label: say(name) || key }));
  const missing = value !== '' && !options.some(option => option.value === value);
  return (
    <Select
      aria-label={t('whichService')}
      placeholder={t('chooseService')}
      searchable
      nothingFoundMessage={t(services?.length === 0 ? 'servicesNone' : 'nothingFound')}
      error={missing && services ? t('serviceUnknown') : undefined}
      data={missing ? [{ value, label: value }, ...options] : options}
      value={value || null}
      renderOption={({ option }) => (
        <Line option={option} service={services?.find(({ key }) => key === option.value)} />
      )}
      onChange={key => {
        const service = services?.find(one => one.key === key);
        if (service && key !== value) onChange(service);
      }}
    />
  );
}

function Line({ option, service }: { readonly option: ComboboxItem; readonly service: ServiceHere | undefined }) {
  const { t } = useTranslation('process');
  return (
    <span>
      {option.label}
      <span className={css.hint} style={{ display: 'block' }}>
        {service ? `${service.key}, ${t(`serviceKind.${service.kind}`)}` : t('serviceUnknown')}
      </span>
    </span>
  );
}
