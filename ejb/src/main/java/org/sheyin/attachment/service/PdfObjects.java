package org.sheyin.attachment.service;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.sheyin.attachment.model.IntakeCode;

/** Looks at every object of a PDF, whether a page refers to it or not. What may act, or carry a file, is refused. */
final class PdfObjects {
    private static final Set<String> ACTIONS = Set.of(
            "JavaScript",
            "Launch",
            "GoToR",
            "GoToE",
            "SubmitForm",
            "ImportData",
            "Rendition",
            "Movie",
            "Sound",
            "RichMediaExecute",
            "GoTo3DView");
    private static final Set<String> ACTIVE_KEYS = Set.of("JS", "JavaScript", "XFA", "RichMediaContent", "3DD");
    private static final Set<String> FILE_KEYS = Set.of("EF", "EmbeddedFiles", "AF");
    private static final Set<String> SIGNATURES = Set.of("Sig", "DocTimeStamp");

    private final PdfFilters filters;
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> waiting = new ArrayDeque<>();
    private boolean signed;

    PdfObjects(PdfFilters filters) {
        this.filters = filters;
    }

    void check(COSDocument document) throws IntakeRefusal, IOException, InterruptedException {
        visit(document.getTrailer());
        for (var key : document.getXrefTable().keySet()) {
            visit(document.getObjectFromPool(key));
        }
        while (!waiting.isEmpty()) {
            if (Thread.interrupted()) {
                throw new InterruptedException("time is over");
            }
            open(waiting.pop());
        }
    }

    /** Whether somebody signed it: then a single changed byte would break the signature. */
    boolean isSigned() {
        return signed;
    }

    private void visit(COSBase object) {
        if (object != null && seen.add(object)) {
            waiting.push(object);
        }
    }

    private void open(COSBase object) throws IntakeRefusal {
        if (object instanceof COSObject reference) {
            visit(reference.getObject());
        } else if (object instanceof COSArray array) {
            array.forEach(this::visit);
        } else if (object instanceof COSDictionary dictionary) {
            check(dictionary);
            if (dictionary instanceof COSStream stream) {
                filters.check(stream);
            }
            dictionary.getValues().forEach(this::visit);
        }
    }

    private void check(COSDictionary dictionary) throws IntakeRefusal {
        var action = dictionary.getNameAsString(COSName.S, "");
        if (ACTIONS.contains(action)) {
            throw new IntakeRefusal(IntakeCode.ACTIVE_CONTENT, action);
        }
        if ("URI".equals(action) && namesFile(dictionary)) {
            throw new IntakeRefusal(IntakeCode.ACTIVE_CONTENT, "URI");
        }
        for (var key : dictionary.keySet()) {
            if (ACTIVE_KEYS.contains(key.getName())) {
                throw new IntakeRefusal(IntakeCode.ACTIVE_CONTENT, key.getName());
            }
            if (FILE_KEYS.contains(key.getName())) {
                throw new IntakeRefusal(IntakeCode.EMBEDDED_FILE);
            }
        }
        var type = dictionary.getNameAsString(COSName.TYPE, "");
        if ("EmbeddedFile".equals(type)) {
            throw new IntakeRefusal(IntakeCode.EMBEDDED_FILE);
        }
        signed |= SIGNATURES.contains(type) || dictionary.containsKey(COSName.BYTERANGE);
    }

    private static boolean namesFile(COSDictionary action) {
        if (action.getDictionaryObject(COSName.URI) instanceof COSString address) {
            var plain = address.getString().strip().toLowerCase(Locale.ROOT);
            return !plain.startsWith("http://") && !plain.startsWith("https://") && !plain.startsWith("mailto:");
        }
        return false;
    }
}
