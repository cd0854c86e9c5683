package org.sheyin.account.model;

import java.util.regex.Pattern;
import org.sheyin.shared.model.Decision;
import org.sheyin.shared.model.Reason;

/**
 * A search of a work list that somebody keeps under a name, for himself or for his organization.
 *
 * @param id 0 until it is kept
 * @param accountId whose it is
 * @param page list below the context without its ending, such as {@code /cases/list}
 * @param name 1 to 30 characters
 * @param parameters JSON object of the address' parameters
 * @param shared whether the own organization sees it
 */
public record SavedFilter(long id, long accountId, String page, String name, String parameters, boolean shared) {
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._,:~/-]{0,60}");
    private static final Pattern PERSONAL = Pattern.compile("(?<!\\d)(?:\\d{17}[\\dXx]|\\d{15}|1[3-9]\\d{9})(?!\\d)");

    /**
     * Addresses stand in histories and logs: a parameter is a code, never a name or a number of a person (Art 24).
     *
     * @return refused by ACCOUNT-24-1, naming the parameter
     */
    public static Decision judge(String parameter, String value) {
        return CODE.matcher(value).matches() && !PERSONAL.matcher(value).find()
                ? Decision.ALLOWED
                : Decision.refuse(Reason.of("ACCOUNT-24-1", "24", parameter));
    }
}
