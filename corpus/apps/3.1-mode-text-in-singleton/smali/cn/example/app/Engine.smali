.class public final Lcn/example/app/Engine;
.super Ljava/lang/Object;
.source "Engine.java"

.field private static volatile engine:Lcn/example/app/Engine;
.field private final mode:Ljava/lang/String;

.method private constructor <init>(Landroid/content/Context;)V
    .registers 5
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    const-string v0, "config"
    const/4 v1, 0x0
    invoke-virtual {p1, v0, v1}, Landroid/content/Context;->getSharedPreferences(Ljava/lang/String;I)Landroid/content/SharedPreferences;
    move-result-object v0
    const-string v1, "mode"
    const-string v2, "full"
    invoke-interface {v0, v1, v2}, Landroid/content/SharedPreferences;->getString(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    iput-object v0, p0, Lcn/example/app/Engine;->mode:Ljava/lang/String;
    return-void
.end method

.method static of(Landroid/content/Context;)Lcn/example/app/Engine;
    .registers 3
    const-class v0, Lcn/example/app/Engine;
    monitor-enter v0
    :try_start
    sget-object v1, Lcn/example/app/Engine;->engine:Lcn/example/app/Engine;
    if-nez v1, :made
    new-instance v1, Lcn/example/app/Engine;
    invoke-direct {v1, p0}, Lcn/example/app/Engine;-><init>(Landroid/content/Context;)V
    sput-object v1, Lcn/example/app/Engine;->engine:Lcn/example/app/Engine;
    :made
    :try_end
    .catchall {:try_start .. :try_end} :failed
    monitor-exit v0
    return-object v1
    :failed
    move-exception v1
    monitor-exit v0
    throw v1
.end method

.method begin(Landroid/content/Context;)I
    .registers 5
    iget-object v0, p0, Lcn/example/app/Engine;->mode:Ljava/lang/String;
    const-string v1, "full"
    invoke-virtual {v1, v0}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v2
    if-eqz v2, :quiet
    invoke-static {p1}, Lcn/example/app/AppList;->report(Landroid/content/Context;)V
    const/4 v0, 0x2
    return v0
    :quiet
    const/4 v0, 0x1
    return v0
.end method
