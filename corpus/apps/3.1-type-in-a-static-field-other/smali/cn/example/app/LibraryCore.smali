.class public Lcn/example/app/LibraryCore;
.super Ljava/lang/Object;
.source "LibraryCore.java"

.method static init(Landroid/content/Context;I)V
    .registers 2
    invoke-static {p1}, Lcn/example/app/Config;->setType(I)V
    return-void
.end method
