package org.sheyin.permission.model;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sheyin.shared.model.TypedText;

/**
 * A row as typed, with exactly the columns of Annex 3; whether it is right is said by {@link PermissionRowRules}.
 *
 * @param name 申请人姓名
 * @param outletName 网点名称
 * @param outletCode 网点编码
 * @param idNumber 身份证号码
 * @param phone 联系电话
 * @param items 申请经办事项: codes of sub-items
 * @param right 申请权限, the annex's word
 */
public record AppliedRow(
        String name,
        String outletName,
        String outletCode,
        String idNumber,
        String phone,
        List<String> items,
        String right)
        implements Serializable {
    /** Names of the columns, as fields of reasons and differences are called. */
    public static final List<String> COLUMNS =
            List.of("name", "outletName", "outletCode", "idNumber", "phone", "items", "right");

    public AppliedRow {
        name = tidy(name);
        outletName = tidy(outletName);
        outletCode = TypedText.compact(outletCode);
        idNumber = TypedText.compact(idNumber);
        phone = TypedText.compactWithoutDashes(phone);
        items = items == null ? List.of() : items.stream().distinct().sorted().toList();
        right = tidy(right);
    }

    public static AppliedRow empty() {
        return new AppliedRow("", "", "", "", "", List.of(), "");
    }

    private static String tidy(String typed) {
        return typed == null ? "" : typed.strip();
    }

    public boolean isEmpty() {
        return cells().values().stream().allMatch(String::isEmpty);
    }

    /** The cells by column, in the annex's order. */
    public Map<String, String> cells() {
        var cells = new LinkedHashMap<String, String>();
        cells.put("name", name);
        cells.put("outletName", outletName);
        cells.put("outletCode", outletCode);
        cells.put("idNumber", idNumber);
        cells.put("phone", phone);
        cells.put("items", String.join(" ", items));
        cells.put("right", right);
        return cells;
    }
}
