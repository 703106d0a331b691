package fi.omabotti.extract;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** How a file is written: the encoding, the bytes before its text, and the separator. Found out, as nobody can be asked. */
record FileLayout(Charset charset, int markLength, char separator) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_EXCEL = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final String SEPARATORS = ";\t,";
    private static final String SEPARATOR_LINE = "sep=";
    private static final int LOOKED_AT = 4096;

    /** Empty when the file cannot be read as a table; why is among the findings then. */
    static Optional<FileLayout> of(Path file, Findings findings) throws IOException {
        byte[] start = start(file);
        FileLayout encoding = encoding(file, start);
        if (isNoText(start, encoding)) {
            findings.add(Finding.ofFile(Rule.NOT_A_TEXT_FILE));
            return Optional.empty();
        }
        if (encoding.markLength == 3 && !isUtf8(file)) {
            findings.add(Finding.ofFile(Rule.WRONG_ENCODING));
            return Optional.empty();
        }
        Optional<Character> separator = separator(file, encoding);
        if (separator.isEmpty()) {
            findings.add(Finding.ofLine(Rule.NO_SEPARATOR, 1));
        }
        return separator.map(found -> new FileLayout(encoding.charset, encoding.markLength, found));
    }

    Reader open(Path file) throws IOException {
        InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
        bytes.skipNBytes(markLength);
        return new InputStreamReader(bytes, charset);
    }

    private static byte[] start(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return bytes.readNBytes(LOOKED_AT);
        }
    }

    private static FileLayout encoding(Path file, byte[] start) throws IOException {
        if (startsWith(start, 0xEF, 0xBB, 0xBF)) {
            return new FileLayout(UTF_8, 3, ';');
        }
        if (startsWith(start, 0xFF, 0xFE)) {
            return new FileLayout(UTF_16LE, 2, ';');
        }
        if (startsWith(start, 0xFE, 0xFF)) {
            return new FileLayout(UTF_16BE, 2, ';');
        }
        return new FileLayout(isUtf8(file) ? UTF_8 : WINDOWS_1252, 0, ';');
    }

    private static boolean startsWith(byte[] start, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= start.length || Byte.toUnsignedInt(start[i]) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNoText(byte[] start, FileLayout encoding) {
        byte[] four = Arrays.copyOf(start, 4);
        boolean workbook = Arrays.equals(four, ZIP) || Arrays.equals(four, OLD_EXCEL);
        boolean wide = encoding.markLength == 2;
        return workbook || (!wide && new String(start, UTF_8).indexOf('\0') >= 0);
    }

    private static boolean isUtf8(Path file) throws IOException {
        try (Reader strict = new InputStreamReader(
                Files.newInputStream(file), UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT))) {
            strict.transferTo(Writer.nullWriter());
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    /** What stands most often in the header, or what Excel's own line {@code sep=;} says. */
    private static Optional<Character> separator(Path file, FileLayout encoding) throws IOException {
        try (BufferedReader lines = new BufferedReader(encoding.open(file))) {
            String header = lines.readLine();
            if (header == null) {
                return Optional.empty();
            }
            if (isSeparatorLine(header) && header.length() > SEPARATOR_LINE.length()) {
                return Optional.of(header.charAt(SEPARATOR_LINE.length()));
            }
            return SEPARATORS
                    .chars()
                    .mapToObj(each -> (char) each)
                    .filter(each -> header.indexOf(each) >= 0)
                    .max((one, other) -> Long.compare(count(header, one), count(header, other)));
        }
    }

    static boolean isSeparatorLine(String line) {
        return line.regionMatches(true, 0, SEPARATOR_LINE, 0, SEPARATOR_LINE.length());
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(each -> each == wanted).count();
    }
}
