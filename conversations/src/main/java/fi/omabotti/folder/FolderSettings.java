package fi.omabotti.folder;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the server puts files about clients.
 *
 * @param folder made when it is first needed, open to the bot's own account only
 */
@ConfigurationProperties("omabotti.log-reports")
record FolderSettings(@DefaultValue("./data/log-reports") Path folder) {}
