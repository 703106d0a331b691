package fi.omabotti.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that their owner alone may read (0600), where the file system knows such a thing; folders are made as needed. */
final class OwnFiles {

    private OwnFiles() {}

    /** An empty file beside the one that it is to become. */
    static Path draftOf(Path file) throws IOException {
        return Files.createTempFile(folderOf(file), "draft", ".tmp", ownersOnly(file));
    }

    static void createIfMissing(Path file) throws IOException {
        folderOf(file);
        if (!Files.exists(file)) {
            Files.createFile(file, ownersOnly(file));
        }
    }

    private static Path folderOf(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file : Files.createDirectories(folder);
    }

    private static FileAttribute<?>[] ownersOnly(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
