package org.sheyin.dictionary.web;

import java.io.Serializable;
import java.time.LocalDate;
import org.sheyin.dictionary.model.ExtensibleList;
import org.sheyin.dictionary.model.NewEntry;
import org.sheyin.shared.web.Format;

/** What is typed for a new entry. */
public class EntryForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String code;
    private String nameZh;
    private String nameEn;
    private int ordinal;
    private LocalDate validFrom;
    private String reason;

    EntryForm() {
        clear();
    }

    void clear() {
        code = null;
        nameZh = null;
        nameEn = null;
        ordinal = 80;
        validFrom = LocalDate.now(Format.ZONE);
        reason = null;
    }

    NewEntry entry(ExtensibleList list) {
        return new NewEntry(list, code, nameZh, nameEn, ordinal, validFrom, reason);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getNameZh() {
        return nameZh;
    }

    public void setNameZh(String nameZh) {
        this.nameZh = nameZh;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public int getOrdinal() {
        return ordinal;
    }

    public void setOrdinal(int ordinal) {
        this.ordinal = ordinal;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
