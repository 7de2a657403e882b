.class public Lcn/example/app/Work;
.super Ljava/lang/Object;
.source "Work.java"

.field static later:Ljava/lang/Runnable;

.method public static go(Landroid/app/Activity;)V
    .registers 3
    new-instance v0, Lcn/example/app/ReadThread;
    invoke-direct {v0, p0}, Lcn/example/app/ReadThread;-><init>(Landroid/content/Context;)V
    new-instance v0, Ljava/lang/Thread;
    new-instance v1, Lcn/example/app/ListTask;
    invoke-direct {v1, p0}, Lcn/example/app/ListTask;-><init>(Landroid/content/Context;)V
    invoke-direct {v0, v1}, Ljava/lang/Thread;-><init>(Ljava/lang/Runnable;)V
    new-instance v0, Lcn/example/app/WifiTask;
    invoke-direct {v0}, Lcn/example/app/WifiTask;-><init>()V
    sput-object v0, Lcn/example/app/Work;->later:Ljava/lang/Runnable;
    return-void
.end method
