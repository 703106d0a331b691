package fi.omabotti.assignment;

import org.jspecify.annotations.Nullable;

/**
 * Somebody of the staff, as others may reach them.
 *
 * @param username the sign-in name (UPN), by which Teams opens a chat or a call
 * @param phone the work phone
 * @param inService false once the staff list no longer has the person
 */
public record Colleague(
        String username,
        String name,
        @Nullable String title,
        @Nullable String phone,
        boolean inService) {}
