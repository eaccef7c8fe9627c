import { Modal, Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { WithSurroundings } from '../blocks/WithSurroundings.js';
import { PublishForm } from '../publish/PublishForm.js';
import { useDocumentOf } from './use-document-of.js';
import type { ListedVersion, ProcessWithVersions } from './VersionsPage.js';

interface RollBackDialogProps {
  readonly process: ProcessWithVersions;
  readonly version: ListedVersion;
  readonly onClose: () => void;
}

/** The earlier version is published once more, with the words and numbers of any publication. */
export function RollBackDialog({ process, version: { id, number }, onClose }: RollBackDialogProps) {
  const { t } = useTranslation('process');
  const document = useDocumentOf(process.id, id);
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('rollBackTitle', { number })}
      closeButtonProps={{ 'aria-label': t('close') }}
      size="lg"
    >
      {document ? (
        <WithSurroundings>
          <PublishForm
            process={process}
            diagram={document}
            again={{ id, number }}
            ready={async () => process.draftVersion}
            onClose={onClose}
          />
        </WithSurroundings>
      ) : (
        <Skeleton h={200} />
      )}
    </Modal>
  );
}
