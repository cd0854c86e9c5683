package org.sheyin.export.service;

import org.sheyin.shared.model.Actor;

/** An export was asked for; after the commit it is made, within the scope of who asked. */
public record ExportRequested(Actor owner, long id, RequestExport asked) {}
