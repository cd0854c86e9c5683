package org.sheyin.reception.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.sheyin.print.service.PaperPrinter;
import org.sheyin.shared.model.Actor;
import org.sheyin.shared.model.Right;
import org.sheyin.shared.service.UseCase;

/** Prints the sample form of an item; no transaction is open while the PDF is made. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SamplePrints {
    private SampleForm form;
    private PaperPrinter printer;

    public SamplePrints() {}

    @Inject
    public SamplePrints(SampleForm form, PaperPrinter printer) {
        this.form = form;
        this.printer = printer;
    }

    /** @throws org.sheyin.shared.model.RefusedException CASE-16-1 when the item is not in the catalogue today */
    @UseCase({Right.CASE_GUIDE, Right.CASE_ACCEPT})
    public byte[] print(Actor actor, String itemCode) {
        return printer.print("sample-form", form.of(actor, itemCode));
    }
}
