/**
 * Compilations as files: Word, Excel, Markdown and CSV. What a document says is put together once ({@link
 * fi.omabotti.compilation.document.Outline}); the rest only draws it. Nothing is decided here about who may read what.
 */
@org.jspecify.annotations.NullMarked
package fi.omabotti.compilation.document;
