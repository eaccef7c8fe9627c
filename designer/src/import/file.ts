/** A chosen file, ready to be sent. */
export interface ChosenFile {
  readonly name: string;
  readonly contentBase64: string;
}

export const LARGEST_MB = 10;

export type FileRefusal = 'wrongType' | 'tooLarge';

export function refusalOfFile({ name, size }: { readonly name: string; readonly size: number }): FileRefusal | null {
  if (!/\.(xlsx|csv)$/i.test(name)) return 'wrongType';
  return size > LARGEST_MB * 1024 * 1024 ? 'tooLarge' : null;
}

export function readFile(file: File): Promise<ChosenFile> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(reader.error);
    reader.onload = () => resolve({ name: file.name, contentBase64: String(reader.result).split(',')[1] ?? '' });
    reader.readAsDataURL(file);
  });
}
