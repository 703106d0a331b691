import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One connection to the bot that is kept and, when the bot closed it, made anew: lighter than a client of the JDK. */
final class Line implements AutoCloseable {

    private static final int LONGEST_SILENCE_MILLIS = 15_000;

    private final int port;
    private Socket socket = new Socket();
    private InputStream answers = InputStream.nullInputStream();

    Line(int port) {
        this.port = port;
    }

    /** The status of the answer. */
    int ask(byte[] request) throws IOException {
        open();
        socket.getOutputStream().write(request);
        return answer();
    }

    /** Sends what begins a request, and then a byte now and then until the bot answers. */
    int drip(byte[] beginning, int millisBetween) throws IOException, InterruptedException {
        open();
        socket.getOutputStream().write(beginning);
        while (answers.available() == 0) {
            Thread.sleep(millisBetween);
            socket.getOutputStream().write(' ');
        }
        int status = answer();
        close();
        return status;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void open() throws IOException {
        if (!socket.isConnected() || socket.isClosed()) {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(LONGEST_SILENCE_MILLIS);
            answers = new BufferedInputStream(socket.getInputStream());
        }
    }

    private int answer() throws IOException {
        int status = Integer.parseInt(line().split(" ")[1]);
        boolean isLast = false;
        int length = 0;
        for (String header = line(); !header.isEmpty(); header = line()) {
            isLast |= header.equals("connection: close");
            length = header.startsWith("content-length: ") ? Integer.parseInt(header.substring(16)) : length;
        }
        answers.skipNBytes(length);
        if (isLast) {
            close();
        }
        return status;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = answers.read(); next != '\n'; next = answers.read()) {
            if (next < 0) {
                close();
                throw new EOFException("the bot closed the connection");
            }
            line.append((char) next);
        }
        return line.toString().strip().toLowerCase(Locale.ROOT);
    }
}
