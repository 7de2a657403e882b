# What the main screen does when it opens. A case about the start puts its own in this place.
.class public Lcn/example/app/Startup;
.super Ljava/lang/Object;
.source "Startup.java"

.method public static run(Landroid/app/Activity;)V
    .registers 1
    return-void
.end method
