.class public Lcn/example/app/Library;
.super Ljava/lang/Object;
.source "Library.java"

.method public static init(Landroid/content/Context;I)V
    .registers 2
    invoke-static {p0, p1}, Lcn/example/app/LibraryCore;->init(Landroid/content/Context;I)V
    return-void
.end method
