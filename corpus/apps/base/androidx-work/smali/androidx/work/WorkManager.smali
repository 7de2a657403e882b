.class public Landroidx/work/WorkManager;
.super Ljava/lang/Object;
.source "WorkManager.java"

.field private final context:Landroid/content/Context;

.method private constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Landroidx/work/WorkManager;->context:Landroid/content/Context;
    return-void
.end method

.method public static getInstance(Landroid/content/Context;)Landroidx/work/WorkManager;
    .registers 2
    new-instance v0, Landroidx/work/WorkManager;
    invoke-direct {v0, p0}, Landroidx/work/WorkManager;-><init>(Landroid/content/Context;)V
    return-object v0
.end method
# The real one writes the name into its database, too.

.method public enqueue(Landroidx/work/WorkRequest;)V
    .registers 5
    iget-object v0, p0, Landroidx/work/WorkManager;->context:Landroid/content/Context;
    const-string v1, "work"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences;->edit()Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    const-string v1, "worker"
    iget-object v2, p1, Landroidx/work/WorkRequest;->workerClassName:Ljava/lang/String;
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences$Editor;->putString(Ljava/lang/String;Ljava/lang/String;)Landroid/content/SharedPreferences$Editor;
    move-result-object v0
    invoke-interface {v0}, Landroid/content/SharedPreferences$Editor;->apply()V
    return-void
.end method
