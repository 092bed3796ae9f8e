/** The words of a list written with blanks or line breaks between them. */
export const words = (list: string): readonly string[] => list.split(/\s+/).filter(Boolean)
