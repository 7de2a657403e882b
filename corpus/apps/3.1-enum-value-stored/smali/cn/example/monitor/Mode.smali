.class public final enum Lcn/example/monitor/Mode;
.super Ljava/lang/Enum;
.source "Mode.java"

.field public static final enum FULL:Lcn/example/monitor/Mode;
.field public static final enum LEGACY:Lcn/example/monitor/Mode;
.field public static final enum NORMAL:Lcn/example/monitor/Mode;
.field private final value:I

.method static constructor <clinit>()V
    .registers 4
    new-instance v0, Lcn/example/monitor/Mode;
    const-string v1, "NORMAL"
    const/4 v2, 0x0
    const/16 v3, 0x1
    invoke-direct {v0, v1, v2, v3}, Lcn/example/monitor/Mode;-><init>(Ljava/lang/String;II)V
    sput-object v0, Lcn/example/monitor/Mode;->NORMAL:Lcn/example/monitor/Mode;
    new-instance v0, Lcn/example/monitor/Mode;
    const-string v1, "FULL"
    const/4 v2, 0x1
    const/16 v3, 0x40
    invoke-direct {v0, v1, v2, v3}, Lcn/example/monitor/Mode;-><init>(Ljava/lang/String;II)V
    sput-object v0, Lcn/example/monitor/Mode;->FULL:Lcn/example/monitor/Mode;
    new-instance v0, Lcn/example/monitor/Mode;
    const-string v1, "LEGACY"
    const/4 v2, 0x2
    const/16 v3, 0x40
    invoke-direct {v0, v1, v2, v3}, Lcn/example/monitor/Mode;-><init>(Ljava/lang/String;II)V
    sput-object v0, Lcn/example/monitor/Mode;->LEGACY:Lcn/example/monitor/Mode;
    return-void
.end method

.method private constructor <init>(Ljava/lang/String;II)V
    .registers 4
    invoke-direct {p0, p1, p2}, Ljava/lang/Enum;-><init>(Ljava/lang/String;I)V
    iput p3, p0, Lcn/example/monitor/Mode;->value:I
    return-void
.end method

.method public value()I
    .registers 2
    iget v0, p0, Lcn/example/monitor/Mode;->value:I
    return v0
.end method
