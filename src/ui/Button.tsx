// What does a button look like? Quiet until one points at it; an icon's button says in words what it does.
import type { ComponentProps, ReactNode } from 'react';
import styles from './Button.module.css';

interface Props extends ComponentProps<'button'> {
  /** `plain`: text on nothing; `outlined`: with a border; `primary`: the one that a dialog is for; `item`: a line of a menu. */
  readonly look?: 'plain' | 'outlined' | 'primary' | 'item';
}

export function Button({ look = 'plain', className = '', ...rest }: Props) {
  return <button type="button" className={`${styles['button']} ${styles[look]} ${className}`} {...rest} />;
}

interface IconProps extends ComponentProps<'button'> {
  readonly label: string;
  readonly icon: ReactNode;
}

export function IconButton({ label, icon, className = '', ...rest }: IconProps) {
  return (
    <button
      type="button"
      className={`${styles['button']} ${styles['icon']} ${className}`}
      aria-label={label}
      title={label}
      {...rest}
    >
      {icon}
    </button>
  );
}
