package org.sheyin.permission.service;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sheyin.permission.model.AppliedRow;
import org.sheyin.permission.model.BankRight;
import org.sheyin.permission.model.RequestSheet;
import org.sheyin.shared.model.Reason;

/** Reads rows as a spreadsheet copies them (tabs) or saves them (commas), with or without the annex's head line. */
final class Spreadsheet {
    private static final int COLUMNS = AppliedRow.COLUMNS.size();
    private static final String HEAD = "申请人姓名";

    private Spreadsheet() {}

    static PastedRows read(String pasted) {
        var taken = new ArrayList<AppliedRow>();
        var refused = new ArrayList<Reason>();
        List<String> lines = pasted == null ? List.of() : pasted.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String[] cells = cells(lines.get(i));
            if (lines.get(i).isBlank() || cells[0].equals(HEAD)) {
                continue;
            }
            String line = String.valueOf(i + 1);
            if (cells.length < COLUMNS || taken.size() >= RequestSheet.MOST) {
                refused.add(Reason.of("PERMISSION-A3-14", "Annex 3", line, String.valueOf(RequestSheet.MOST)));
            } else if (BankRight.isForbidden(cells[6])) {
                refused.add(Reason.of("PERMISSION-21-1", "21(1)", line, cut(cells[6])));
            } else {
                taken.add(row(cells));
            }
        }
        return new PastedRows(taken, refused);
    }

    private static String[] cells(String line) {
        String[] cells = line.split(line.contains("\t") ? "\t" : ",", -1);
        return Arrays.stream(cells)
                .map(cell -> cell.replaceAll("^[\\s\"'\uFEFF]+|[\\s\"']+$", ""))
                .toArray(String[]::new);
    }

    private static AppliedRow row(String[] cells) {
        List<String> items = Arrays.stream(cells[5].split("[\\s、;；/|]+"))
                .filter(code -> !code.isEmpty())
                .toList();
        return new AppliedRow(cells[0], cells[1], cells[2], cells[3], cells[4], items, cells[6]);
    }

    /** What was typed goes into a message and an alarm: its beginning is enough. */
    static String cut(String typed) {
        return typed.codePointCount(0, typed.length()) <= 20
                ? typed
                : typed.substring(0, typed.offsetByCodePoints(0, 20));
    }
}
