package org.sheyin.permission.service;

import java.io.Serializable;
import java.util.List;
import org.sheyin.permission.model.RequestSheet.Difference;
import org.sheyin.permission.model.ScanMatch;

/**
 * A stamped scan beside the rows of now.
 *
 * @param version of the rows on the paper, 0 when its code says nothing of it
 * @param differences row by row what is other than on the paper; of an older version only
 */
public record ScanView(
        long id, ScanMatch match, int version, int pages, int rotation, String fileName, List<Difference> differences)
        implements Serializable {
    public ScanView {
        differences = List.copyOf(differences);
    }
}
