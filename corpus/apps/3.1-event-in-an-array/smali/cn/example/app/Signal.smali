.class public final enum Lcn/example/app/Signal;
.super Ljava/lang/Enum;
.source "Signal.java"

.field public static final enum IDLE:Lcn/example/app/Signal;
.field public static final enum OPENED:Lcn/example/app/Signal;
.field public static final enum SYNC:Lcn/example/app/Signal;

.method static constructor <clinit>()V
    .registers 3
    new-instance v0, Lcn/example/app/Signal;
    const-string v1, "OPENED"
    const/4 v2, 0
    invoke-direct {v0, v1, v2}, Lcn/example/app/Signal;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lcn/example/app/Signal;->OPENED:Lcn/example/app/Signal;
    new-instance v0, Lcn/example/app/Signal;
    const-string v1, "IDLE"
    const/4 v2, 1
    invoke-direct {v0, v1, v2}, Lcn/example/app/Signal;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lcn/example/app/Signal;->IDLE:Lcn/example/app/Signal;
    new-instance v0, Lcn/example/app/Signal;
    const-string v1, "SYNC"
    const/4 v2, 2
    invoke-direct {v0, v1, v2}, Lcn/example/app/Signal;-><init>(Ljava/lang/String;I)V
    sput-object v0, Lcn/example/app/Signal;->SYNC:Lcn/example/app/Signal;
    return-void
.end method

.method private constructor <init>(Ljava/lang/String;I)V
    .registers 3
    invoke-direct {p0, p1, p2}, Ljava/lang/Enum;-><init>(Ljava/lang/String;I)V
    return-void
.end method
