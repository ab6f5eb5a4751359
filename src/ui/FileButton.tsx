// How does a person choose a file? A button in front of the browser's own picker.
import { type ComponentProps, useRef } from 'react';
import { Button } from './Button.tsx';

interface Props extends Omit<ComponentProps<typeof Button>, 'onClick'> {
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

export function FileButton({ accept, onFile, ...rest }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...rest} onClick={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
