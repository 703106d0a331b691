package fi.omabotti.folder;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The folder for files about clients (V-06): made with 0700, its files with 0600, and not written into while others can read
 * it. File names hold no personal data: that is the caller's to see to. Where the system knows no POSIX permissions, who may
 * read the folder is the administrator's matter.
 */
@Component
public class ProtectedFolder {

    private static final Set<PosixFilePermission> OWNERS = EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    private final Path folder;

    ProtectedFolder(FolderSettings settings) {
        this.folder = settings.folder().toAbsolutePath().normalize();
    }

    /** Another folder than the one of the settings, under the same rules. */
    public static ProtectedFolder at(Path folder) {
        return new ProtectedFolder(new FolderSettings(folder));
    }

    /** Whether others than the bot's own account may look into it; false where the system knows no such permissions. */
    public static boolean isOpenToOthers(Path folder) throws IOException {
        return Files.getFileStore(folder).supportsFileAttributeView(PosixFileAttributeView.class)
                && !OWNERS.containsAll(Files.getPosixFilePermissions(folder));
    }

    /** Writes the whole of a file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Where the files are, as somebody finds them on the server. */
    public String place() {
        return folder.toString();
    }

    public boolean holds(String name) {
        return Files.exists(folder.resolve(name));
    }

    /**
     * Writes a file, in the place of one with that name: the whole of it or nothing.
     *
     * @throws OpenToOthersException when others can read the folder
     */
    public void write(String name, Content content) throws IOException {
        open();
        // made with 0600 wherever there are such permissions
        Path unfinished = Files.createTempFile(folder, "unfinished-", ".tmp");
        try {
            try (OutputStream out = Files.newOutputStream(unfinished)) {
                content.writeTo(out);
            }
            Files.move(unfinished, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** Gives a file another name. */
    public void rename(String name, String newName) throws IOException {
        Files.move(folder.resolve(name), folder.resolve(newName), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Deletes a file, if it is there. */
    public void delete(String name) throws IOException {
        Files.deleteIfExists(folder.resolve(name));
    }

    private void open() throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder.getParent());
            Files.createDirectory(folder, attributes());
        }
        if (isOpenToOthers(folder)) {
            throw new OpenToOthersException();
        }
    }

    private FileAttribute<?>[] attributes() throws IOException {
        FileStore store = Files.getFileStore(folder.getParent());
        return store.supportsFileAttributeView(PosixFileAttributeView.class)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNERS)}
                : new FileAttribute<?>[0];
    }
}
