package fi.omabotti.bot.doctor;

import fi.omabotti.bot.auth.Loopback;
import fi.omabotti.bot.auth.TeamsSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The hosts that the bot shows its token to, and those of files: no more of them than it needs. */
record HostsCheck(TeamsSettings teams) implements Check {

    private static final String SERVICE = "teams.service-hosts";
    private static final String FILES = "teams.file-hosts";
    private static final String WILDCARD = "*.";

    /** Of the ends of Microsoft's names those in which anybody can have a host. */
    private static final Set<String> ANYBODYS = Set.of(
            "trafficmanager.net",
            "azurewebsites.net",
            "cloudapp.net",
            "cloudapp.azure.com",
            "azurefd.net",
            "azureedge.net",
            "azurecontainerapps.io",
            "core.windows.net",
            "sharepoint.com",
            "onmicrosoft.com");

    private static final Set<String> TEAMS =
            Set.of("smba.trafficmanager.net", "teams.microsoft.com", "teams.microsoft.us");

    @Override
    public List<Finding> look() {
        List<Finding> findings = new ArrayList<>();
        teams.serviceHosts().forEach(it -> service(it, findings));
        teams.fileHosts().forEach(it -> files(it, findings));
        if (findings.stream().noneMatch(it -> it.verdict() == Finding.Verdict.FAILED)) {
            findings.add(0, Finding.passed("hosts", teams.serviceHosts().size()));
        }
        return findings;
    }

    private static void service(String entry, List<Finding> findings) {
        String host = plain(entry);
        if (isTooWide(entry) || (entry.strip().startsWith(WILDCARD) && isAnybodys(host))) {
            findings.add(Finding.failed("host-too-wide", SERVICE, entry));
        } else if (Loopback.is(host)) {
            findings.add(Finding.warning("host-here", SERVICE, entry));
        } else if (!TEAMS.contains(host)) {
            findings.add(Finding.warning("host-not-of-teams", SERVICE, entry));
        }
    }

    private static void files(String entry, List<Finding> findings) {
        if (plain(entry).equals("sharepoint.com")) {
            findings.add(Finding.warning("files-of-every-tenant", FILES, entry));
        } else if (isTooWide(entry)) {
            findings.add(Finding.failed("host-too-wide", FILES, entry));
        }
    }

    /** A wildcard for all names that end in two words or fewer. */
    private static boolean isTooWide(String entry) {
        return entry.strip().startsWith(WILDCARD)
                && plain(entry).chars().filter(it -> it == '.').count() < 2;
    }

    private static boolean isAnybodys(String suffix) {
        return ANYBODYS.stream().anyMatch(it -> suffix.equals(it) || suffix.endsWith("." + it));
    }

    private static String plain(String entry) {
        String text = entry.strip().toLowerCase(Locale.ROOT);
        String host = text.startsWith(WILDCARD) ? text.substring(WILDCARD.length()) : text;
        return host.replaceAll(":\\d+$", "");
    }
}
