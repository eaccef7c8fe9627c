import { ActionIcon, Button, FileButton, Input, Progress } from '@mantine/core';
import { FILES, filesIn, MEGABYTES } from '@marshrut/model';
import { IconPaperclip, IconRefresh, IconX } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileLinks } from './FileLinks.js';
import css from './Files.module.css';
import { sayBytes } from './file-text.js';
import type { InputProps } from './input-props.js';
import { useUploads } from './use-uploads.js';

/** Files that are attached: chosen or dropped, each with its way to the server in sight. */
export function FileField({ type, value, onChange, onBlur, titles, task, ref, ...props }: InputProps<'file'>) {
  const { t, i18n } = useTranslation('form');
  const id = useId();
  const [over, setOver] = useState(false);
  const uploads = useUploads({ task, name: props.name, megabytes: type.megabytes, value, onChange });
  const ids = filesIn(value);
  const most = type.most ?? FILES;
  const left = most - ids.length - uploads.sending.length;
  const take = (files: readonly File[]) => {
    uploads.send(files.slice(0, Math.max(0, left)));
    onBlur();
  };
  const remove = (gone: string) => onChange(ids.filter(one => one !== gone).join(',') || null);
  const limit = t('fileLimit', { count: most, megabytes: type.megabytes ?? MEGABYTES });
  return (
    <Input.Wrapper
      label={props.label}
      labelProps={{ id: `${id}-label` }}
      description={[props.help, limit].filter(Boolean).join(' ')}
      withAsterisk={props.required}
      error={props.error}
      errorProps={{ id: `${id}-error` }}
      labelElement="div"
    >
      <section
        className={css.drop}
        data-over={over || undefined}
        data-bad={props.error ? true : undefined}
        aria-labelledby={`${id}-label`}
        aria-describedby={props.error ? `${id}-error` : undefined}
        onDragOver={event => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={event => {
          event.preventDefault();
          setOver(false);
          take([...event.dataTransfer.files]);
        }}
      >
        <FileLinks ids={ids} titles={new Map([...titles, ...uploads.names])} onRemove={remove} />
        <ul className={css.files}>
          {uploads.sending.map(({ key, file, share, failed }) => (
            <li key={key} className={css.file} data-failed={failed !== null || undefined}>
              <span className={css.name}>{file.name}</span>
              <span className={css.size}>{sayBytes(file.size, i18n.language)}</span>
              {failed && (
                <ActionIcon
                  variant="subtle"
                  aria-label={t('fileAgain', { name: file.name })}
                  onClick={() => uploads.again(key)}
                >
                  <IconRefresh size={16} />
                </ActionIcon>
              )}
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t('fileRemove', { name: file.name })}
                onClick={() => {
                  uploads.drop(key);
                  onChange(value);
                }}
              >
                <IconX size={16} />
              </ActionIcon>
              {failed ? (
                <span role="alert" className={css.failure}>
                  {t(`file_${failed}`, { megabytes: type.megabytes ?? MEGABYTES })}
                </span>
              ) : (
                <Progress
                  className={css.progress}
                  value={share * 100}
                  size="xs"
                  aria-label={t('fileSending', { name: file.name })}
                />
              )}
            </li>
          ))}
        </ul>
        {left > 0 && (
          <FileButton multiple={most > 1} onChange={files => take(Array.isArray(files) ? files : files ? [files] : [])}>
            {button => (
              <Button
                {...button}
                ref={ref}
                variant="default"
                size="xs"
                leftSection={<IconPaperclip size={16} aria-hidden />}
                aria-describedby={`${id}-label`}
                disabled={task === undefined}
              >
                {t('fileAttach', { count: most })}
              </Button>
            )}
          </FileButton>
        )}
        {left > 0 && <span className={css.hint}>{t('fileDrop')}</span>}
      </section>
    </Input.Wrapper>
  );
}
