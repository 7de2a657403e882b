# The signature of the support library's method, with a body of ours.
.class public Landroidx/core/app/ActivityCompat;
.super Ljava/lang/Object;
.source "ActivityCompat.java"

.method public static requestPermissions(Landroid/app/Activity;[Ljava/lang/String;I)V
    .registers 3
    invoke-virtual {p0, p1, p2}, Landroid/app/Activity;->requestPermissions([Ljava/lang/String;I)V
    return-void
.end method
