import type { Review } from '@rsr/model'

/** The program that a reviewer used, without the name of its build: `LibreOffice/7.4.7.2`. */
export const programOf = ({ program }: Pick<Review, 'program'>): string => program.name.replace(/\$.*$/s, '')
