.class public Lcn/example/app/Startup;
.super Ljava/lang/Object;
.source "Startup.java"

.field private static tracker:Lcn/example/app/Tracker;

.method public static run(Landroid/app/Activity;)V
    .registers 2
    new-instance v0, Lcn/example/app/FullTracker;
    invoke-direct {v0}, Lcn/example/app/FullTracker;-><init>()V
    sput-object v0, Lcn/example/app/Startup;->tracker:Lcn/example/app/Tracker;
    sget-object v0, Lcn/example/app/Startup;->tracker:Lcn/example/app/Tracker;
    invoke-virtual {v0, p0}, Lcn/example/app/Tracker;->open(Landroid/content/Context;)V
    return-void
.end method
